package org.tual.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.List;
import org.junit.jupiter.api.Test;

class QrCodeTest {
  @Test
  void isReadBackAsTheAddressThatItWasMadeOf() throws Exception {
    String address = "otpauth://totp/Contoh%20Foods:siti?secret=JBSWY3DPEHPK3PXP&issuer=Contoh";
    List<String> rows = QrCode.rows(address);
    BitMatrix squares = new BitMatrix(rows.size());
    for (int y = 0; y < rows.size(); y++) {
      for (int x = 0; x < rows.size(); x++) {
        if (rows.get(y).charAt(x) == '1') {
          squares.set(x, y);
        }
      }
    }
    assertThat(new Decoder().decode(squares).getText()).isEqualTo(address);
  }
}

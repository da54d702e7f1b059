package org.tual.accounts;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An address as a QR code (ISO/IEC 18004), for a phone to read off a screen. */
public final class QrCode {
  private QrCode() {}

  /** Its rows from the top, a 1 for each dark square; without the quiet margin around it. */
  public static List<String> rows(String text) {
    BitMatrix squares;
    try {
      squares =
          new QRCodeWriter()
              .encode(
                  text,
                  BarcodeFormat.QR_CODE,
                  0,
                  0,
                  Map.of(
                      EncodeHintType.MARGIN,
                      0,
                      EncodeHintType.CHARACTER_SET,
                      "UTF-8",
                      EncodeHintType.ERROR_CORRECTION,
                      ErrorCorrectionLevel.M));
    } catch (WriterException e) {
      throw new IllegalArgumentException("The text is too long for a QR code.", e);
    }
    List<String> rows = new ArrayList<>();
    for (int y = 0; y < squares.getHeight(); y++) {
      StringBuilder row = new StringBuilder();
      for (int x = 0; x < squares.getWidth(); x++) {
        row.append(squares.get(x, y) ? '1' : '0');
      }
      rows.add(row.toString());
    }
    return rows;
  }
}

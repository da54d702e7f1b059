package org.tual.evidence;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Decodes pictures within bounds and encodes them anew, so that nothing but the picture stays: no
 * place, no time, no name of a camera, no second file behind the end.
 */
final class Pictures {
  /** Points of a picture that is decoded at all; a camera of 48 million points is within. */
  private static final long MOST_POINTS = 50_000_000;

  private static final int LONGEST_SIDE = 4_096;
  private static final int SMALL_SIDE = 320;
  private static final float QUALITY = 0.85f;

  /** Two at once, since each needs tens of megabytes. */
  private static final Semaphore TURNS = new Semaphore(2, true);

  private Pictures() {}

  /** The picture anew as JPEG; empty where it cannot be decoded or is too large. */
  static Optional<byte[]> anew(byte[] bytes) {
    return within(bytes, LONGEST_SIDE, false);
  }

  /** A small picture of it as JPEG. */
  static Optional<byte[]> small(byte[] bytes) {
    return within(bytes, SMALL_SIDE, true);
  }

  private static Optional<byte[]> within(byte[] bytes, int side, boolean smooth) {
    TURNS.acquireUninterruptibly();
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        return decoded(reader, smooth ? 2 * side : side)
            .map(image -> plain(image, side))
            .map(Pictures::jpeg);
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException e) {
      // decoders throw whatever comes to their mind at broken files
      return Optional.empty();
    } finally {
      TURNS.release();
    }
  }

  /** Sizes stand in the first bytes, so a bomb is known before it is unpacked. */
  private static Optional<BufferedImage> decoded(ImageReader reader, int side) throws IOException {
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    if (width < 1 || height < 1 || (long) width * height > MOST_POINTS) {
      return Optional.empty();
    }
    ImageReadParam param = reader.getDefaultReadParam();
    int step = Math.max(1, Math.max(width, height) / side);
    param.setSourceSubsampling(step, step, 0, 0);
    return Optional.of(reader.read(0, param));
  }

  /** On white and without transparency, at most so long. */
  private static BufferedImage plain(BufferedImage image, int side) {
    double scale = Math.min(1.0, (double) side / Math.max(image.getWidth(), image.getHeight()));
    int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
    BufferedImage plain = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = plain.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.drawImage(image, 0, 0, width, height, null);
    pen.dispose();
    return plain;
  }

  private static byte[] jpeg(BufferedImage image) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(QUALITY);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), param);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}

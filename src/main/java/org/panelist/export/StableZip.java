package org.panelist.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Takes a zip file and gives it on with the times of all entries set to 1980, the first year a zip
 * knows: they say when a file was written, and the same content shall give the same bytes.
 */
final class StableZip extends ByteArrayOutputStream {
  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int CENTRAL_LENGTH = 46;
  private static final int MIDNIGHT = 0;
  private static final int FIRST_OF_JANUARY_1980 = 0x21;

  StableZip() {
    super(1 << 16);
  }

  /** Gives on what was written so far, which must be a whole zip file of less than 4 GB. */
  @Override
  public synchronized void writeTo(OutputStream out) throws IOException {
    ByteBuffer zip = ByteBuffer.wrap(buf, 0, count).order(ByteOrder.LITTLE_ENDIAN);
    int end = count - END_LENGTH;
    while (zip.getInt(end) != END) {
      end--;
    }
    int central = zip.getInt(end + 16);
    for (int left = zip.getShort(end + 10); left > 0; left--) {
      setTime(zip, central + 12);
      setTime(zip, zip.getInt(central + 42) + 10);
      central +=
          CENTRAL_LENGTH
              + zip.getShort(central + 28)
              + zip.getShort(central + 30)
              + zip.getShort(central + 32);
    }
    super.writeTo(out);
  }

  private static void setTime(ByteBuffer zip, int at) {
    zip.putShort(at, (short) MIDNIGHT);
    zip.putShort(at + 2, (short) FIRST_OF_JANUARY_1980);
  }
}

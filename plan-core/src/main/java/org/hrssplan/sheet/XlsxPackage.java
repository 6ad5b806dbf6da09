package org.hrssplan.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The parts of a workbook, unpacked as streams within limits. Only the parts that are asked for are ever unpacked:
 * pictures, macros and links to elsewhere are not.
 */
final class XlsxPackage implements AutoCloseable {

    private static final int MAX_ENTRIES = 2_000;
    private static final int MAX_DIRECTORY_BYTES = 1 << 20;
    private static final int END_BYTES = 22;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int OLE_SIGNATURE = 0xd0cf11e0;

    /** A part may unpack to this many times its size, once it is beyond what is harmless anyway. */
    private static final int MAX_RATIO = 200;

    private static final long HARMLESS_BYTES = 8 << 20;

    private final ZipFile zip;

    private XlsxPackage(ZipFile zip) {
        this.zip = zip;
    }

    static XlsxPackage open(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            if (bytes.length() >= END_BYTES && bytes.readInt() == OLE_SIGNATURE) {
                throw new UnreadableSheetException(SheetCode.LEGACY_OR_ENCRYPTED_WORKBOOK, 0);
            }
            requireSmallDirectory(bytes);
        }
        try {
            return new XlsxPackage(new ZipFile(file.toFile()));
        } catch (IOException e) {
            throw notAWorkbook();
        }
    }

    static UnreadableSheetException notAWorkbook() {
        return new UnreadableSheetException(SheetCode.NOT_A_WORKBOOK, 0);
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** The XML of a part; one that unpacks to more than {@code maxBytes} is refused. */
    WorkbookXml part(String name, long maxBytes) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw notAWorkbook();
        }
        long bound = Math.min(maxBytes, Math.max(HARMLESS_BYTES, MAX_RATIO * entry.getCompressedSize()));
        try {
            return new WorkbookXml(new Bounded(zip.getInputStream(entry), bound));
        } catch (ZipException e) {
            throw notAWorkbook();
        }
    }

    /** Looks at the end of the archive, before its directory is loaded into memory. */
    private static void requireSmallDirectory(RandomAccessFile bytes) throws IOException {
        if (bytes.length() < END_BYTES) {
            throw notAWorkbook();
        }
        byte[] end = new byte[END_BYTES];
        bytes.seek(bytes.length() - END_BYTES);
        bytes.readFully(end);
        ByteBuffer record = ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN);
        if (record.getInt(0) != END_SIGNATURE) {
            throw notAWorkbook();
        }
        int entries = Short.toUnsignedInt(record.getShort(10));
        long directoryBytes = Integer.toUnsignedLong(record.getInt(12));
        if (entries > MAX_ENTRIES || directoryBytes > MAX_DIRECTORY_BYTES) {
            throw new UnreadableSheetException(SheetCode.FILE_BOMB, 0);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static final class Bounded extends FilterInputStream {
        private long left;

        Bounded(InputStream in, long bound) {
            super(in);
            left = bound;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            left -= Math.max(read, 0);
            if (left < 0) {
                throw new UnreadableSheetException(SheetCode.FILE_BOMB, 0);
            }
            return read;
        }
    }
}

package tieout.typeset.sheet.book;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// A zip archive whose bytes depend on its content alone: entries in one order, at one time.
final class FixedZip {
    /// Not the first instant of 1980: for that one Java adds a field in the zone of the machine.
    private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);
    private static final String FIRST = "[Content_Types].xml";
    private static final Comparator<String> ORDER =
            Comparator.comparing((String name) -> !name.equals(FIRST))
                    .thenComparing(Comparator.naturalOrder());

    private FixedZip() {}

    /// One entry written anew from what the archive has of it.
    interface Part {
        void writeTo(byte[] frame, OutputStream out) throws IOException;
    }

    /// The archive with some of its entries written anew.
    static byte[] of(byte[] archive, Map<String, Part> parts) {
        Map<String, byte[]> entries = new TreeMap<>(ORDER);
        ByteArrayOutputStream fixed = new ByteArrayOutputStream(archive.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream out = new ZipOutputStream(fixed)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                ZipEntry plain = new ZipEntry(entry.getKey());
                plain.setTimeLocal(TIME);
                out.putNextEntry(plain);
                Part part = parts.get(entry.getKey());
                if (part == null) {
                    out.write(entry.getValue());
                } else {
                    part.writeTo(entry.getValue(), out);
                }
                out.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return fixed.toByteArray();
    }
}

package tieout.typeset.sheet.book;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// XML of any length, written forwards and held until it is put into its file.
///
/// The first megabytes are held as they are, which is all of an ordinary month; what a long year
/// adds is held packed, so that its rows fit a small heap.
final class Spool {
    private static final int PIECE = 1 << 16;
    private static final int PLAIN = 1 << 22;

    private final List<Supplier<byte[]>> pieces = new ArrayList<>();
    private final StringBuilder open = new StringBuilder(PIECE);
    private int plain;

    /// Where the next words go; ask anew for each row.
    StringBuilder open() {
        if (open.length() >= PIECE) {
            cut();
        }
        return open;
    }

    /// Words that are known only when all rows are.
    void later(Supplier<String> words) {
        cut();
        pieces.add(() -> words.get().getBytes(StandardCharsets.UTF_8));
    }

    private void cut() {
        byte[] piece = open.toString().getBytes(StandardCharsets.UTF_8);
        open.setLength(0);
        if (plain < PLAIN) {
            plain += piece.length;
            pieces.add(() -> piece);
        } else {
            byte[] packed = packed(piece);
            pieces.add(() -> unpacked(packed));
        }
    }

    void writeTo(OutputStream out) throws IOException {
        cut();
        for (Supplier<byte[]> piece : pieces) {
            out.write(piece.get());
        }
    }

    private static byte[] packed(byte[] piece) {
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        ByteArrayOutputStream packed = new ByteArrayOutputStream(piece.length / 4);
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, fast)) {
            out.write(piece);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            fast.end();
        }
        return packed.toByteArray();
    }

    private static byte[] unpacked(byte[] packed) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

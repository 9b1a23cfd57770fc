package tieout.typeset.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// The sRGB colour space as an ICC profile (ICC.1:2001, version 2.1; IEC 61966-2-1).
///
/// Built here rather than taken from the Java runtime, whose copy differs between vendors: the
/// profile is part of every PDF, and every PDF must be the same on every machine.
final class StandardRgb {
    private static final int SAMPLES = 1024;

    private StandardRgb() {}

    static byte[] profile() {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", description("sRGB"));
        tags.put("cprt", text("No copyright, use freely"));
        tags.put("wtpt", xyz(0xF351, 0x10000, 0x116CC));
        tags.put("rXYZ", xyz(0x6FA2, 0x38F5, 0x0390));
        tags.put("gXYZ", xyz(0x6299, 0xB785, 0x18DA));
        tags.put("bXYZ", xyz(0x24A0, 0x0F84, 0xB6CF));
        byte[] curve = curve();
        tags.put("rTRC", curve);
        tags.put("gTRC", curve);
        tags.put("bTRC", curve);
        return assemble(tags);
    }

    private static byte[] assemble(Map<String, byte[]> tags) {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        ByteBuffer table = ByteBuffer.allocate(4 + 12 * tags.size()).putInt(tags.size());
        int start = 128 + table.capacity();
        int curveAt = -1;
        for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
            boolean shared = tag.getKey().endsWith("TRC") && curveAt >= 0;
            int at = shared ? curveAt : start + data.size();
            if (tag.getKey().equals("rTRC")) {
                curveAt = at;
            }
            table.put(ascii(tag.getKey())).putInt(at).putInt(tag.getValue().length);
            if (!shared) {
                data.writeBytes(tag.getValue());
                data.writeBytes(new byte[(4 - data.size() % 4) % 4]);
            }
        }
        int size = start + data.size();
        return ByteBuffer.allocate(size)
                .put(header(size))
                .put(table.array())
                .put(data.toByteArray())
                .array();
    }

    private static byte[] header(int size) {
        ByteBuffer head = ByteBuffer.allocate(128);
        head.putInt(size).putInt(0).putInt(0x02100000);
        head.put(ascii("mntrRGB XYZ "));
        for (int part : new int[] {2026, 1, 1, 0, 0, 0}) {
            head.putShort((short) part);
        }
        head.put(ascii("acsp")).putInt(0).putInt(0).putInt(0).putInt(0).putLong(0).putInt(0);
        return head.putInt(0xF6D6).putInt(0x10000).putInt(0xD32D).array();
    }

    private static byte[] description(String words) {
        byte[] ascii = ascii(words + "\0");
        return ByteBuffer.allocate(12 + ascii.length + 4 + 4 + 2 + 1 + 67)
                .put(ascii("desc"))
                .putInt(0)
                .putInt(ascii.length)
                .put(ascii)
                .array();
    }

    private static byte[] text(String words) {
        byte[] ascii = ascii(words + "\0");
        return ByteBuffer.allocate(8 + ascii.length)
                .put(ascii("text"))
                .putInt(0)
                .put(ascii)
                .array();
    }

    private static byte[] xyz(int x, int y, int z) {
        return ByteBuffer.allocate(20)
                .put(ascii("XYZ "))
                .putInt(0)
                .putInt(x)
                .putInt(y)
                .putInt(z)
                .array();
    }

    private static byte[] curve() {
        ByteBuffer curve = ByteBuffer.allocate(12 + 2 * SAMPLES);
        curve.put(ascii("curv")).putInt(0).putInt(SAMPLES);
        for (int i = 0; i < SAMPLES; i++) {
            double v = i / (SAMPLES - 1.0);
            double linear = v <= 0.04045 ? v / 12.92 : StrictMath.pow((v + 0.055) / 1.055, 2.4);
            curve.putShort((short) StrictMath.round(linear * 65535));
        }
        return curve.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}

package tieout.intake.cell;

import tieout.evidence.Origin;
import tieout.evidence.Problem;
import tieout.evidence.Refusal;
import tieout.evidence.Source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The characters of a source, decoded strictly from UTF-8: a byte that is none refuses the file.
public record Text(Source source, String characters, List<String> lines) {
    private static final char MARK = '\uFEFF';

    /// The text of a file whose sender writes no byte order mark.
    public static Text of(Source source) {
        Text text = marked(source);
        if (source.bytes().length > text.bytesWithoutMark()) {
            throw refusal(source, "starts with a byte order mark", "save it as UTF-8 without one");
        }
        return text;
    }

    /// The text of a file whose sender may put a byte order mark first.
    public static Text marked(Source source) {
        byte[] bytes = source.bytes();
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            throw refusal(source, "is written in UTF-16", "save it as UTF-8");
        }
        String decoded = decoded(source);
        String characters = decoded.indexOf(MARK) == 0 ? decoded.substring(1) : decoded;
        if (characters.isBlank()) {
            throw refusal(source, "is empty", "send the file again");
        }
        List<String> lines = List.of(characters.split("\r?\n", -1));
        boolean complete = characters.endsWith("\n");
        Text text =
                new Text(source, characters, lines.subList(0, lines.size() - (complete ? 1 : 0)));
        text.refuseLoneReturns();
        return text;
    }

    private void refuseLoneReturns() {
        for (String line : lines) {
            if (line.indexOf('\r') >= 0) {
                Origin origin = line(1 + lines.indexOf(line));
                throw new Refusal(
                        origin.problem("a carriage return stands alone", "end lines with a feed"));
            }
        }
    }

    private int bytesWithoutMark() {
        return characters.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String decoded(Source source) {
        ByteBuffer in = ByteBuffer.wrap(source.bytes());
        CharBuffer out = CharBuffer.allocate(source.bytes().length + 1);
        CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = strict.decode(in, out, true);
        out.flip();
        String decoded = out.toString();
        if (result.isError()) {
            int line = 1 + (int) decoded.chars().filter(c -> c == '\n').count();
            String place = source.path() + ":" + line;
            String value = Integer.toHexString(in.get(in.position()) & 0xFF);
            throw new Refusal(
                    Problem.of(place, "the byte 0x" + value + " is not UTF-8", "save it as UTF-8"));
        }
        return decoded;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static Refusal refusal(Source source, String wrong, String remedy) {
        return new Refusal(Problem.of(source.path(), wrong, remedy));
    }

    /// A line of the text, counted from 1.
    public Origin line(int number) {
        String raw = number <= lines.size() ? lines.get(number - 1) : "";
        return new Origin(source, number, raw);
    }

    /// The last line has its end: the file was not cut off there.
    public boolean complete() {
        return characters.endsWith("\n");
    }
}

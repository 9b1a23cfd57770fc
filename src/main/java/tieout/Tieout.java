package tieout;

import tieout.wiring.Commands;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/// The door of the program.
public final class Tieout {
    private static final int BUG = 70;

    private Tieout() {}

    public static void main(String[] arguments) {
        PrintWriter out = utf8(System.out);
        PrintWriter err = utf8(System.err);
        try {
            System.exit(Commands.run(out, err, arguments));
        } catch (Error bug) {
            bug.printStackTrace(err);
            System.exit(BUG);
        }
    }

    /// The same bytes whatever the machine's language is.
    private static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}

package tieout.wiring;

import tieout.evidence.Digest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/// This program: the version people read, and a name that changes with every change of the code.
///
/// The identity has the digest of the program's own jar, which names every library by version, so
/// that a corrected program closes a month anew instead of answering that it is closed already.
record Program(String version, String identity) {
    static Program running() {
        String version = written();
        return new Program(version, version + "+" + code().brief());
    }

    /// The version alone, for which no digest is needed.
    static String written() {
        Properties properties = new Properties();
        try (InputStream file = Program.class.getResourceAsStream("/application.properties")) {
            if (file == null) {
                throw new IllegalStateException("application.properties is not in the jar");
            }
            properties.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties.getProperty("tieout.version", "");
    }

    private static Digest code() {
        try {
            URI place = Program.class.getProtectionDomain().getCodeSource().getLocation().toURI();
            if (!"file".equals(place.getScheme())) {
                return Digest.of(place.toString());
            }
            Path code = Path.of(place);
            return Files.isDirectory(code)
                    ? Digest.ofAll(new Folder(code).all())
                    : Digest.of(Files.readAllBytes(code));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

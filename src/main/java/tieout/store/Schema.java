package tieout.store;

import org.flywaydb.core.Flyway;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import tieout.evidence.Problem;
import tieout.evidence.Refusal;

import java.sql.SQLException;
import java.util.Map;

/// The tables of a store, brought up to date when it is opened.
///
/// A change of a table cannot be undone by H2 once begun, so every statement of a migration may be
/// run twice: a process killed in the middle starts it again from the top.
final class Schema {
    private static final int HELD_BY_ANOTHER = 90020;
    private static final Map<String, String> H2 =
            Map.of("bytes", "BINARY LARGE OBJECT", "text", "CHARACTER LARGE OBJECT");

    private Schema() {}

    /// Opens the one connection of this process; the file is held until it is closed.
    static SingleConnectionDataSource connect(Address address) {
        SingleConnectionDataSource connection = new SingleConnectionDataSource(address.url(), true);
        try {
            connection.initConnection();
            return connection;
        } catch (SQLException | CannotGetJdbcConnectionException failed) {
            if (code(failed) == HELD_BY_ANOTHER) {
                throw new Refusal(held(address));
            }
            throw new IllegalStateException("cannot open " + address.url(), failed);
        }
    }

    static void migrate(Address address) {
        Flyway.configure()
                .dataSource(new DriverManagerDataSource(address.url()))
                .locations("classpath:db/migration")
                .placeholders(H2)
                .load()
                .migrate();
    }

    private static int code(Throwable failed) {
        return failed instanceof SQLException sql
                ? sql.getErrorCode()
                : failed.getCause() == null ? 0 : code(failed.getCause());
    }

    private static Problem held(Address address) {
        return Problem.of(
                address.url(),
                "another run of this program is using this store",
                "wait until it has ended, or give another --store");
    }
}

package tieout.wiring;

import org.h2.Driver;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;

/// H2 behind an address `jdbc:h2:dying:`, whose process seems to die before a chosen statement.
///
/// From then on every statement and every commit fails, so nothing more is written: what the
/// database holds is what a kill at that moment leaves.
final class Dying extends Driver {
    private static final String PREFIX = "jdbc:h2:dying:";
    private static final AtomicInteger LEFT = new AtomicInteger();

    static {
        try {
            registerFirst(new Dying());
        } catch (SQLException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /// H2 itself would take the address for the name of a file.
    private static void registerFirst(Dying driver) throws SQLException {
        List<java.sql.Driver> others = DriverManager.drivers().toList();
        for (java.sql.Driver other : others) {
            DriverManager.deregisterDriver(other);
        }
        DriverManager.registerDriver(driver);
        for (java.sql.Driver other : others) {
            DriverManager.registerDriver(other);
        }
    }

    /// The address of the store in this file, to die before the statement of this number.
    static String address(String file, int statement) {
        LEFT.set(statement);
        return PREFIX + "file:" + file;
    }

    /// Whether the last address was left before its statement came.
    static boolean survived() {
        return LEFT.get() > 0;
    }

    @Override
    public boolean acceptsURL(String url) {
        return url.startsWith(PREFIX);
    }

    @Override
    public Connection connect(String url, Properties info) throws SQLException {
        return acceptsURL(url)
                ? dying(
                        Connection.class,
                        super.connect("jdbc:h2:" + url.substring(PREFIX.length()), info))
                : null;
    }

    private static <T> T dying(Class<T> type, T real) {
        Object proxy =
                Proxy.newProxyInstance(
                        Dying.class.getClassLoader(),
                        new Class<?>[] {type},
                        (self, method, arguments) -> {
                            String name = method.getName();
                            if ((name.startsWith("execute") || name.equals("commit"))
                                    && LEFT.decrementAndGet() <= 0) {
                                throw new SQLException("the process died");
                            }
                            try {
                                return wrapped(method.invoke(real, arguments));
                            } catch (InvocationTargetException failed) {
                                throw failed.getTargetException();
                            }
                        });
        return type.cast(proxy);
    }

    private static Object wrapped(Object result) {
        for (Class<?> type :
                List.of(CallableStatement.class, PreparedStatement.class, Statement.class)) {
            if (type.isInstance(result)) {
                return dying(cast(type), result);
            }
        }
        return result;
    }

    @SuppressWarnings("unchecked")
    private static Class<Object> cast(Class<?> type) {
        return (Class<Object>) type;
    }
}

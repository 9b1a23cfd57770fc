package planted.intake;

import org.springframework.jdbc.core.simple.JdbcClient;

/// Breaks the library table: only `store` talks to a database.
public record Borrowed(JdbcClient client) {}

package tieout.store;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import tieout.evidence.Digest;
import tieout.evidence.Source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

/// The kept runs: what went in, what each step made of it, and what was issued.
///
/// Every save joins the transaction that is open on [#dataSource()], if one is.
public final class Store implements AutoCloseable {
    private static final RowMapper<Run> RUN =
            (row, number) ->
                    new Run(
                            row.getString("run_id"),
                            row.getString("of_month"),
                            new Digest(row.getString("inputs")),
                            new Digest(row.getString("templates")),
                            row.getString("program"));
    private static final RowMapper<Closed> CLOSED =
            (row, number) -> new Closed(RUN.mapRow(row, number), row.getString("standing"));
    private static final String CURRENT =
            """
            select run.*, verify_standing.standing
            from run join verify_standing using (run_id)
            join (select of_month, max(turn) as turn
                  from run_current join run using (run_id) group by of_month) as newest
                on newest.of_month = run.of_month
            join run_current on run_current.turn = newest.turn
                and run_current.run_id = run.run_id
            """;

    private final SingleConnectionDataSource connection;
    private final JdbcTemplate template;
    private final JdbcClient client;

    private Store(SingleConnectionDataSource connection) {
        this.connection = connection;
        this.template = new JdbcTemplate(connection);
        this.client = JdbcClient.create(template);
    }

    /// Opens the store, makes it or brings its tables up to date; refused while another holds it.
    public static Store open(Address address) {
        SingleConnectionDataSource connection = Schema.connect(address);
        Schema.migrate(address);
        return new Store(connection);
    }

    public DataSource dataSource() {
        return connection;
    }

    @Override
    public void close() {
        connection.close();
    }

    /// Files the run and the sources it is made from.
    public void begin(Run run, List<Source> sources) {
        client.sql(
                        "insert into run (run_id, of_month, inputs, templates, program) values"
                                + " (?,?,?,?,?)")
                .params(run.id(), run.month(), run.inputs().hex())
                .params(run.templates().hex(), run.program())
                .update();
        List<Object[]> rows = new ArrayList<>();
        for (Source source : sources) {
            rows.add(new Object[] {run.id(), source.path(), source.digest().hex(), source.bytes()});
        }
        template.batchUpdate("insert into intake_source values (?, ?, ?, ?)", rows);
    }

    /// Files what a step made, and the digest of all of it.
    public void save(Run run, String stage, List<Rows> tables) {
        for (Rows table : tables) {
            List<Object[]> rows = new ArrayList<>();
            for (List<Object> values : table.values()) {
                List<Object> row = new ArrayList<>(List.of(run.id(), rows.size() + 1));
                row.addAll(values);
                rows.add(row.toArray());
            }
            template.batchUpdate(table.insert(), rows);
        }
        client.sql("insert into run_stage (run_id, stage, sha256) values (?, ?, ?)")
                .params(run.id(), stage, Rows.digest(tables).hex())
                .update();
    }

    /// Whether what a step made was committed, whatever the batch knows of it.
    public boolean isFiled(Run run, String stage) {
        return filed(run, stage).isPresent();
    }

    /// Fails if a step's value, computed again after a restart, is not what was filed.
    public void compare(Run run, String stage, List<Rows> tables) {
        String again = Rows.digest(tables).hex();
        String filed = filed(run, stage).orElseThrow();
        if (!filed.equals(again)) {
            throw new IllegalStateException(
                    stage + " of run " + run.id() + " gave " + again + ", not the filed " + filed);
        }
    }

    private Optional<String> filed(Run run, String stage) {
        return client.sql("select sha256 from run_stage where run_id = ? and stage = ?")
                .params(run.id(), stage)
                .query(String.class)
                .optional();
    }

    public void file(Run run, List<Filed> documents) {
        List<Object[]> rows = new ArrayList<>();
        for (Filed document : documents) {
            String digest = document.digest().hex();
            rows.add(new Object[] {run.id(), document.name(), digest, document.bytes()});
        }
        template.batchUpdate("insert into typeset_document values (?, ?, ?, ?)", rows);
    }

    public void conclude(Run run, String standing) {
        client.sql("insert into verify_standing (run_id, standing) values (?, ?)")
                .params(run.id(), standing)
                .update();
    }

    /// Makes a concluded run the current one of its month, if it is not already.
    public void makeCurrent(Run run) {
        if (current(run.month()).filter(closed -> closed.run().equals(run)).isEmpty()) {
            client.sql("insert into run_current (run_id) values (?)").param(run.id()).update();
        }
    }

    public Optional<String> standing(Run run) {
        return client.sql("select standing from verify_standing where run_id = ?")
                .param(run.id())
                .query(String.class)
                .optional();
    }

    /// The current run of every closed month, in the order of the months.
    public List<Closed> current() {
        return client.sql(CURRENT + " order by run.of_month").query(CLOSED).list();
    }

    public Optional<Closed> current(String month) {
        return client.sql(CURRENT + " where run.of_month = ?")
                .param(month)
                .query(CLOSED)
                .optional();
    }

    /// When the batch completed the run, by the clock of the machine that ran it.
    public Optional<String> completed(Run run) {
        return client.sql(
                        """
                        select cast(max(end_time) as varchar(19))
                        from batch_job_execution join batch_job_execution_params
                            using (job_execution_id)
                        where status = 'COMPLETED'
                            and parameter_name = 'run' and parameter_value = ?
                        """)
                .param(run.id())
                .query(String.class)
                .optional();
    }

    public List<Source> sources(Run run) {
        return client.sql("select * from intake_source where run_id = ? order by path")
                .param(run.id())
                .query((row, n) -> Source.of(row.getString("path"), row.getBytes("bytes")))
                .list();
    }

    public List<Filed> documents(Run run) {
        return client.sql("select * from typeset_document where run_id = ? order by name")
                .param(run.id())
                .query((row, n) -> Filed.of(row.getString("name"), row.getBytes("bytes")))
                .list();
    }

    /// How many rows the run has in a table.
    public int count(Run run, String table) {
        return client.sql("select count(*) from " + table + " where run_id = ?")
                .param(run.id())
                .query(Integer.class)
                .single();
    }

    /// What a step added to one of its tables, as it was handed over.
    public Rows rows(Run run, String table) {
        ResultSetExtractor<Rows> all = rows -> Rows.read(table, rows);
        return client.sql("select * from " + table + " where run_id = ? order by line")
                .param(run.id())
                .query(all);
    }
}

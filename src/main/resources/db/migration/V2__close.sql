-- What each step of a close produced. Rows are only ever added; a run is never changed.
-- Table names begin with the step that writes them; line keeps the order of the step's own value.

CREATE TABLE IF NOT EXISTS run (
    run_id    VARCHAR(12) NOT NULL PRIMARY KEY,
    of_month  CHAR(7) NOT NULL,
    inputs    CHAR(64) NOT NULL,
    templates CHAR(64) NOT NULL,
    program   VARCHAR(100) NOT NULL
);

CREATE TABLE IF NOT EXISTS run_stage (
    run_id VARCHAR(12) NOT NULL REFERENCES run (run_id),
    stage  VARCHAR(12) NOT NULL,
    sha256 CHAR(64) NOT NULL,
    PRIMARY KEY (run_id, stage)
);

CREATE TABLE IF NOT EXISTS intake_source (
    run_id VARCHAR(12) NOT NULL REFERENCES run (run_id),
    path   VARCHAR(500) NOT NULL,
    sha256 CHAR(64) NOT NULL,
    bytes  ${bytes} NOT NULL,
    PRIMARY KEY (run_id, path)
);

CREATE TABLE IF NOT EXISTS ledger_movement (
    run_id       VARCHAR(12) NOT NULL REFERENCES run (run_id),
    line         INTEGER NOT NULL,
    at           VARCHAR(40) NOT NULL,
    from_account VARCHAR(100) NOT NULL,
    to_account   VARCHAR(100) NOT NULL,
    amount       VARCHAR(60) NOT NULL,
    unit         VARCHAR(12) NOT NULL,
    cause        VARCHAR(40) NOT NULL,
    origin       VARCHAR(500) NOT NULL,
    PRIMARY KEY (run_id, line)
);

CREATE TABLE IF NOT EXISTS ledger_disposal (
    run_id   VARCHAR(12) NOT NULL REFERENCES run (run_id),
    line     INTEGER NOT NULL,
    sold     VARCHAR(40) NOT NULL,
    lot      VARCHAR(500) NOT NULL,
    quantity VARCHAR(60) NOT NULL,
    cost     VARCHAR(60) NOT NULL,
    proceeds VARCHAR(60) NOT NULL,
    gain     VARCHAR(60) NOT NULL,
    origin   VARCHAR(500) NOT NULL,
    PRIMARY KEY (run_id, line)
);

CREATE TABLE IF NOT EXISTS reconcile_finding (
    run_id     VARCHAR(12) NOT NULL REFERENCES run (run_id),
    line       INTEGER NOT NULL,
    outcome    VARCHAR(12) NOT NULL,
    control    VARCHAR(100) NOT NULL,
    id         VARCHAR(300) NOT NULL,
    sentence   VARCHAR(4000) NOT NULL,
    theirs     VARCHAR(300) NOT NULL,
    ours       VARCHAR(300) NOT NULL,
    difference VARCHAR(300) NOT NULL,
    unit       VARCHAR(12) NOT NULL,
    reason     VARCHAR(4000) NOT NULL,
    PRIMARY KEY (run_id, line)
);

CREATE TABLE IF NOT EXISTS report_figure (
    run_id  VARCHAR(12) NOT NULL REFERENCES run (run_id),
    line    INTEGER NOT NULL,
    id      VARCHAR(100) NOT NULL,
    label   VARCHAR(300) NOT NULL,
    period  VARCHAR(40) NOT NULL,
    printed VARCHAR(100) NOT NULL,
    exact   VARCHAR(1000) NOT NULL,
    unit    VARCHAR(40) NOT NULL,
    PRIMARY KEY (run_id, line)
);

-- The first row of a figure tells what it is; each further row is a line of a source, or the name
-- of a figure below it.
CREATE TABLE IF NOT EXISTS report_lineage (
    run_id VARCHAR(12) NOT NULL REFERENCES run (run_id),
    line   INTEGER NOT NULL,
    figure VARCHAR(120) NOT NULL,
    says   VARCHAR(4000) NOT NULL,
    origin VARCHAR(500) NOT NULL,
    below  VARCHAR(120) NOT NULL,
    PRIMARY KEY (run_id, line)
);

CREATE TABLE IF NOT EXISTS typeset_document (
    run_id VARCHAR(12) NOT NULL REFERENCES run (run_id),
    name   VARCHAR(200) NOT NULL,
    sha256 CHAR(64) NOT NULL,
    bytes  ${bytes} NOT NULL,
    PRIMARY KEY (run_id, name)
);

CREATE TABLE IF NOT EXISTS verify_standing (
    run_id   VARCHAR(12) NOT NULL PRIMARY KEY REFERENCES run (run_id),
    standing VARCHAR(20) NOT NULL
);

-- The order in which closed runs became the current one of their month.
CREATE TABLE IF NOT EXISTS run_current (
    turn   BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    run_id VARCHAR(12) NOT NULL REFERENCES run (run_id)
);

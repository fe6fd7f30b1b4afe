package dev.cairn.runtime.migrate;

/** {@link Deploy} in SQLite's words; the second migration makes a table anew. */
final class DeployOnSqlite {

    private DeployOnSqlite() {}

    public static void main(String[] arguments) throws Exception {
        Project project = new Project()
                .with(
                        Deploy.FIRST,
                        "create table author (id integer not null, name varchar(20), primary key (id))",
                        "create index ix_author_name on author (name)",
                        "insert into author (id, name) values (1, 'Ann')")
                .with(
                        Deploy.SECOND,
                        "create table writer (id integer not null, full_name varchar(20), primary key (id))",
                        "insert into writer (id, full_name) select id + 1, name from author",
                        "drop table author");
        Deploy.run(project, arguments);
    }
}

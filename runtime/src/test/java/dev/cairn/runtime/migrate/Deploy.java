package dev.cairn.runtime.migrate;

import dev.cairn.schema.history.MigrationId;

/** Deploys to the URL given first, and ends its process at once at the instant whose number is given second. */
final class Deploy {

    static final int KILLED = 137;
    static final String FIRST = "20261121093000__create_author";
    static final String SECOND = "20261121094000__rename_author_to_writer";

    private Deploy() {}

    static Project project(String url) {
        return new Project()
                .with(
                        FIRST,
                        "create table author (id integer not null, name varchar(20))",
                        "alter table author add constraint pk_author primary key (id)",
                        "create index ix_author_name on author (name)",
                        "insert into author (id, name) values (1, 'Ann')")
                .with(
                        SECOND,
                        false,
                        "alter table author rename to writer",
                        "update writer set id = id + 1",
                        "alter table writer rename column name to full_name",
                        "drop index ix_author_name" + (url.startsWith("jdbc:m") ? " on writer" : ""));
    }

    public static void main(String[] arguments) throws Exception {
        run(project(arguments[0]), arguments);
    }

    static void run(Project project, String... arguments) throws Exception {
        int instant = Integer.parseInt(arguments[1]);
        int[] seen = {0};
        Migrator migrator = Migrator.of(arguments[0], null, null, project).withCheckpoints(where -> {
            if (seen[0]++ == instant) {
                Runtime.getRuntime().halt(KILLED);
            }
        });
        System.out.println("ready");
        System.in.read();
        for (MigrationId id : migrator.migrate()) {
            System.out.println("applied " + id);
        }
    }
}

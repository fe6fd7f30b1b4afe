-- cairn 20261121093000__rename_columns_of_a_quoted_check sqlite sha256:492dffb4310965e24ff5b1bbc42eade7b9782d7ae513a3068a17d320876509fc
-- part 1 of 1, transactional

-- CB102 warning: column doors of Vehicle is renamed to doorCount: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "doors").
alter table "Vehicle" rename column "doors" to "doorCount";

-- LK120 info: table Vehicle cannot be altered so: its rows are copied into a new table, which takes its place.
-- Remedy: a large table needs time, and space for a second one; triggers and indexes of your own on it come back if Cairn deploys, and are lost if another tool runs the script.
select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table "cairn_new_Vehicle" (
    "id" bigint not null,
    "title" varchar(20),
    "doorCount" integer,
    constraint "pk_vehicle" primary key ("id"),
    constraint "ck_vehicle" check ("title" <> 'doors' or ("doorCount" is not null))
);
insert into "cairn_new_Vehicle" ("id", "title", "doorCount")
    select "id", "title", "doorCount"
    from "Vehicle";
drop table "Vehicle";
pragma legacy_alter_table = on;
alter table "cairn_new_Vehicle" rename to "Vehicle";
pragma legacy_alter_table = off;

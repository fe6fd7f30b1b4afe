-- cairn 20261121093000__rename_columns_of_a_quoted_check sqlite sha256:fb6576566600cf523f32d555f0cc0e06505c258aa5450fa5840fc85d118f6741
-- part 1 of 1, transactional

-- CB102 warning: column doors of Vehicle is renamed to doorCount: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "doors").
alter table "Vehicle" rename column "doors" to "doorCount";

-- LK120 info: table Vehicle cannot be altered so: its rows are copied into a new table, which takes its place.
-- Remedy: a large table needs time, and space for a second one; triggers and indexes of your own on it come back if Cairn deploys, and are lost if another tool runs the script.
-- DF107 warning: the check ("title" <> 'doors' or ("doorCount" is not null)) on Vehicle is new: the migration fails if a row does not meet it.
-- Remedy: look for such rows before: select * from Vehicle where not ("title" <> 'doors' or ("doorCount" is not null)).
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

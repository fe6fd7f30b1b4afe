-- cairn 20261121093000__rename_a_table_with_derived_checks mariadb sha256:2cf62942e97485091fd58a76672e403ac5e14ca6507770589f46ee6f130129e6
-- part 1 of 1, not transactional

-- CB101 warning: table author is renamed to writer: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Table(name = "author").
alter table author rename to writer;
alter table writer drop constraint ck_author_rank;
alter table writer add constraint ck_writer_rank check (rank between 0 and 1);

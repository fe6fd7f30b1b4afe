-- cairn 20261121093000__df104_a_unique_key_on_a_table_that_is_renamed sqlite sha256:9ff1f453faa68983544dfcd50ff8d4ce81aa8dc9c18be8d056bfbc9fcd2c79d2
-- part 1 of 1, transactional

-- CB101 warning: table author is renamed to writer: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Table(name = "author").
alter table author rename to writer;

-- CB102 warning: column id of writer is renamed to writer_id: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "id").
alter table writer rename column id to writer_id;

-- DF104 warning: the new unique key on writer_id, mood of writer fails if two rows agree in it.
-- Remedy: look for them before: select id, mood, count(*) from author group by id, mood having count(*) > 1.
-- Guard: select count(*) from (select 1 as one from author where id is not null and mood is not null group by id, mood having count(*) > 1) repeated
create unique index uk_writer on writer (writer_id, mood);

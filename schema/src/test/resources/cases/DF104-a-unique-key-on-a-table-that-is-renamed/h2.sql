-- cairn 20261121093000__df104_a_unique_key_on_a_table_that_is_renamed h2 sha256:77b6ffa9d53a98892af8ccd570c1d3d23aef649f7e18f1637c1a5b027c97b2fd
-- part 1 of 1, not transactional

-- CB101 warning: table author is renamed to writer: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Table(name = "author").
alter table author rename to writer;

-- CB102 warning: column id of writer is renamed to writer_id: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "id").
alter table writer rename column id to writer_id;

-- DF104 warning: the new unique key on writer_id, mood of writer fails if two rows agree in it.
-- Remedy: look for them before: select id, mood, count(*) from author group by id, mood having count(*) > 1.
-- Guard: select count(*) from (select 1 as one from author where id is not null and mood is not null group by id, mood having count(*) > 1) repeated
alter table writer add constraint uk_writer unique (writer_id, mood);

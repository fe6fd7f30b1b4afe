-- cairn 20261121093000__rename_tables_and_their_keys_in_a_chain mariadb sha256:9516d7e324858b35c56a25765b747333d9fd8fb3da5c1ca3e0c28af49936163a
-- part 1 of 1, not transactional

-- CB101 warning: table book_tag is renamed to tag: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Table(name = "book_tag").
alter table book_tag rename to tag;

-- CB101 warning: table author is renamed to book_tag: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Table(name = "author").
alter table author rename to book_tag;

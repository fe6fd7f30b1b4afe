-- cairn 20261121093000__rename_tables_and_their_keys_in_a_chain sqlite sha256:2b711f5713f8be2f08114056c2371de591d372c181d7dd5e9f9506b814837704
-- part 1 of 1, transactional

-- CB101 warning: table book_tag is renamed to tag: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Table(name = "book_tag").
alter table book_tag rename to tag;

-- CB101 warning: table author is renamed to book_tag: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Table(name = "author").
alter table author rename to book_tag;

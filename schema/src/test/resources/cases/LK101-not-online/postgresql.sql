-- cairn 20261121093000__lk101_not_online postgresql sha256:1d757ebb56e08d870ee19a347e45bbbf3da66e6cd716753583a4d438497ed077
-- part 1 of 1, not transactional

create index concurrently ix_author_name on author (name);

-- cairn 20261121093000__lk114_not_online sqlite sha256:5b194d622a553f027ade50d79332ce0b0d38c55a739a413f55d51c5c44f82e64
-- part 1 of 1, transactional

create index ix_author_name on author (name);

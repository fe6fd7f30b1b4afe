-- cairn 20261121093000__lk101_not_online mysql sha256:46a92ff2a438b560f5172c06495f1db0f2656877b4545ea97758a09486d5cefd
-- part 1 of 1, not transactional

create index ix_author_name on author (name) algorithm=inplace lock=none;

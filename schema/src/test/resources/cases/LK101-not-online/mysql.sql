-- cairn 20261121093000__lk101_not_online mysql sha256:d2792955e255b347d696108f669eb1235785e57e76379835a9341334d1aeb2c7
-- part 1 of 1, not transactional

create index ix_author_name on author (name);

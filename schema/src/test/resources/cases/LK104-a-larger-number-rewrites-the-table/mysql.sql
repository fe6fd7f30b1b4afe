-- cairn 20261121093000__lk104_a_larger_number_rewrites_the_table mysql sha256:9aa0b1c3401ef6867284e5f1b696622eb50d6d14b05d2a1113941f027e8af898
-- part 1 of 1, not transactional

alter table author modify column books bigint;

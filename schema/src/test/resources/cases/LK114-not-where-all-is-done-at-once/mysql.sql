-- cairn 20261121093000__lk114_not_where_all_is_done_at_once mysql sha256:6cf636c6d66ee6f54866694c20526d20fd4f67901c1af4f19dca55a32f5b19fb
-- part 1 of 1, not transactional

alter table author add column name varchar(50);

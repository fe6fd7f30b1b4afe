-- cairn 20261121093000__lk114_not_where_all_is_done_at_once sqlite sha256:a13391945f49170c57842b1dde010957bdb812698c3fb4b6aa4f9ed03edfb969
-- part 1 of 1, transactional

alter table author add column name varchar(50);

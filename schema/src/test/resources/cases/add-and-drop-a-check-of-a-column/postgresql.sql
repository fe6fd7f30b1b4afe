-- cairn 20261121093000__add_and_drop_a_check_of_a_column postgresql sha256:dd97afc96291b3dd2d9b770655c20da993e48f9cf216cfd65e9e2792f3762055
-- part 1 of 1, transactional

alter table t drop constraint ck_t_price_rule;

-- DF107 warning: the check (q < 100) on q of t is new: the migration fails if a row does not meet it.
-- Remedy: look for such rows before: select * from t where not (q < 100).
-- Guard: select count(*) from t where not (q < 100)
-- LK108 warning: while all rows of t are checked for ck_t_q_rule, nobody can read or write them.
-- Remedy: on a large table say @Database(online = true): the check is then added not valid, and validated later.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: say @Database(online = true), or set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table t add constraint ck_t_q_rule check (q < 100);

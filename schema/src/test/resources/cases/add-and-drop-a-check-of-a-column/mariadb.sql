-- cairn 20261121093000__add_and_drop_a_check_of_a_column mariadb sha256:273de67f5cb9e83102e815d6143960e5c6679853a62cfe1c05251a1b8ab5e29d
-- part 1 of 1, not transactional

alter table t drop constraint ck_t_price_rule;

-- DF107 warning: the check (q < 100) on q of t is new: the migration fails if a row does not meet it.
-- Remedy: look for such rows before: select * from t where not (q < 100).
-- Guard: select count(*) from t where not (q < 100)
alter table t add constraint ck_t_q_rule check (q < 100);

-- cairn 20261121093000__add_and_drop_a_check_of_a_column mysql sha256:6312f15643fbde20561197b11cc4443261f86b1a9e12ba1389cdf99117e9c104
-- part 1 of 1, not transactional

alter table t /*!80016 drop check ck_t_price_rule */;

-- DF107 warning: the check (q < 100) on q of t is new: the migration fails if a row does not meet it.
-- Remedy: look for such rows before: select * from t where not (q < 100).
-- Guard: select count(*) from t where not (q < 100)
alter table t add constraint ck_t_q_rule check (q < 100);

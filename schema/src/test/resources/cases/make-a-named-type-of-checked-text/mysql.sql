-- cairn 20261121093000__make_a_named_type_of_checked_text mysql sha256:28af0a7894609818c1840270f652a17864925f310691cf92970ea1582a18ba38
-- part 1 of 1, not transactional

alter table a /*!80016 drop check ck_a_s */;
update a set s = case when s regexp '^[0-9]+$' then concat('no counterpart of ', s) else s end where s is not null;
alter table a modify column s enum ('NEW','PAID');

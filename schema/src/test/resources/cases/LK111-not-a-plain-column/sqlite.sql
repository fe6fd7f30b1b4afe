-- cairn 20261121093000__lk111_not_a_plain_column sqlite sha256:ffeb3baa05f0d1a9945122f4d98680be05dac34895b2c7b5153d75ff94b49712
-- part 1 of 1, transactional

alter table book add column sheets integer;

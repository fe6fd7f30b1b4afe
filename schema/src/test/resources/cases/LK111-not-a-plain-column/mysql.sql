-- cairn 20261121093000__lk111_not_a_plain_column mysql sha256:c5201d572fdbaf943db6fa25fc6688a9db86de364012c81049aca33dcc198e3c
-- part 1 of 1, not transactional

alter table book add column sheets integer;

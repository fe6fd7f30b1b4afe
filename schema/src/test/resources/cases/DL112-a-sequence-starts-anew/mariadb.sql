-- cairn 20261121093000__dl112_a_sequence_starts_anew mariadb sha256:8a29166ea130ad74845649312b15396b0eebc100b15089cd1989958410a79179
-- part 1 of 1, not transactional

-- DL112 warning: sequence author_seq is to start with 1 instead of 1000: where that takes effect, it may hand out numbers that rows already have.
-- Remedy: let it start behind the highest number in use.
alter sequence author_seq start with 1;

-- cairn 20261121093000__df113_a_row_is_too_long postgresql sha256:61c7f8a9dbe6af66493e097adc409e8ac1ab66a27633425c0655d6cca77980ce
-- part 1 of 1, transactional

alter table book add column sort varchar(400);

-- cairn 20261121093000__dl107_not_a_text_that_becomes_longer mysql sha256:52657892ef6e921faa6f340d65f08f508098caf60e851fc021626ff892d4872e
-- part 1 of 1, not transactional

alter table author modify column name varchar(200);

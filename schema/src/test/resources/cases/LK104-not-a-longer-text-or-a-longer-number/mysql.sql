-- cairn 20261121093000__lk104_not_a_longer_text_or_a_longer_number mysql sha256:2f9a4c497e20aa459349bc6bc43c6e706360ea5327830ef5cf8586e85dc37249
-- part 1 of 1, not transactional

alter table author modify column name varchar(90);

alter table author modify column worth decimal(12,2);

-- cairn 20261121093000__df108_not_a_renamed_column mysql sha256:1058df82ab57c97cc0953a3c7aca8eb5b2e6bff87804c7ce6f4fc4fc07ffe3e6
-- part 1 of 1, not transactional

-- CB102 warning: column isbn of book is renamed to ean: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "isbn").
alter table book rename column isbn to ean;

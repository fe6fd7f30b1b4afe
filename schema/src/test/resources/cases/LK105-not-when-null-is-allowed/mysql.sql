-- cairn 20261121093000__lk105_not_when_null_is_allowed mysql sha256:3fadc5550c135686bac1e9d4bea73dd8c9ad8df192a30d4d77531140f7f78e92
-- part 1 of 1, not transactional

-- CB106 info: column name of author takes NULL from now on: programs of the old version that still run may not expect it.
-- Remedy: write no NULL there before they are gone.
alter table author modify column name varchar(50);

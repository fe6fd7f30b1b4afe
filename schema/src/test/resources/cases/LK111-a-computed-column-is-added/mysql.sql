-- cairn 20261121093000__lk111_a_computed_column_is_added mysql sha256:39db8de5c55a7578ff900cd45e44746b1b96e82b6fdf677af02a57ec356d0d56
-- part 1 of 1, not transactional

alter table book add column sheets integer generated always as (pages / 2) stored;

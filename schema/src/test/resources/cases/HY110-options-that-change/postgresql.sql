-- cairn 20261121093000__hy110_options_that_change postgresql sha256:61cea89d273295665c8a256fd973e69216046ec8d9d3eb37ec309935953e9836
-- part 1 of 1, transactional

alter table t alter column a set storage external;

alter table t set (fillfactor = 80);

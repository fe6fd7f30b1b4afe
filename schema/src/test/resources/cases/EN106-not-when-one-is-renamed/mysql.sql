-- cairn 20261121093000__en106_not_when_one_is_renamed mysql sha256:145a37175686bcf4270759ce0cb16e310305bcabe1188c704f4b206046ae38ba
-- part 1 of 1, not transactional

-- Nothing to do in mysql: what this migration changes makes no difference there.

-- cairn 20261121093000__en106_constants_are_reordered mysql sha256:fbfa79ac842dc14a88dac8e03e884e85e6a0d5f5ed2c14b21664beea77ca188f
-- part 1 of 1, not transactional

-- EN106 error: the positions of constants in genre of book change: rows are renumbered so that they keep their meaning, but programs of the old version that still run read and write the old positions.
-- Remedy: append new constants at the end, or store names with @Enumerated(EnumType.STRING).
update book set genre = case genre when 0 then 1 when 1 then 0 else genre end where genre in (0, 1);

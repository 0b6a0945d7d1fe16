// Gives a claim what a script may leave out: when it was recorded, and that an editor asserts it, surely and without a text.
MATCH (claim:Claim)
WHERE claim.recordedAt IS NULL OR claim.block IS NULL OR claim.origin IS NULL OR claim.confidence IS NULL
SET claim.recordedAt = coalesce(claim.recordedAt, timestamp()), claim.block = coalesce(claim.block, 'CURATED'),
  claim.origin = coalesce(claim.origin, 'ASSERTED'), claim.confidence = coalesce(claim.confidence, 1.0)

class TranscriptError(Exception):
    """Something cannot be recorded, read or re-executed; the message says what and where."""

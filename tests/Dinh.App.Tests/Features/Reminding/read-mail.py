# Reads letters as a mail program does: a JSON string of the message a line, and writes what it shows of each as a line of JSON.
import json
import sys
from email import message_from_bytes, policy

for line in sys.stdin:
    letter = message_from_bytes(json.loads(line).encode("latin-1"), policy=policy.default)
    parts = [part for part in letter.walk() if not part.is_multipart()]
    print(
        json.dumps(
            {
                "type": letter.get_content_type(),
                "headers": {name: str(value) for name, value in letter.items()},
                "parts": [{"type": part.get_content_type(), "charset": part.get_content_charset(), "words": part.get_content()} for part in parts],
                "defects": [str(defect) for part in letter.walk() for defect in part.defects],
            }
        )
    )

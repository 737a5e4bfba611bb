//! What the child says and the parent understands: frames of a few bytes each, ended by a frame
//! that says that everything was sent. The parent trusts no length and no tag.
//! Never: processes.

use std::io::{self, BufRead, Read as _, Write};

use chrono::{DateTime, Datelike, NaiveDate};

use super::error::{ForeignError, Measure};
use super::merged::Area;
use super::receiver::{Head, Intake, Receiver};
use super::{ForeignCell, ForeignKind};

const HEAD: u8 = b'H';
const SHEET: u8 = b'S';
const ROW: u8 = b'R';
const MERGED: u8 = b'M';
const ERROR: u8 = b'E';
const END: u8 = b'Z';

/// The kinds of files in the order of their tags.
const KINDS: [ForeignKind; 4] = [
    ForeignKind::Xlsx,
    ForeignKind::Xls,
    ForeignKind::Ods,
    ForeignKind::Csv,
];

/// As much is gathered before it is sent.
const GATHERED: usize = 64 * 1024;

/// Writes what is read. Frames are put together in memory, since most are a few bytes.
pub(super) struct Sender<Out> {
    out: Out,
    gathered: Vec<u8>,
}

impl<Out: Write> Sender<Out> {
    pub(super) fn new(out: Out) -> Self {
        Self {
            out,
            gathered: Vec::with_capacity(2 * GATHERED),
        }
    }

    /// Says how it ended.
    pub(super) fn end(mut self, result: Result<(), ForeignError>) -> io::Result<()> {
        match result {
            Ok(()) => self.gathered.push(END),
            Err(error) => self.error(&error),
        }
        self.out.write_all(&self.gathered)?;
        self.out.flush()
    }

    /// Sends what is gathered once it is worth it.
    fn send(&mut self) -> Result<(), ForeignError> {
        if self.gathered.len() >= GATHERED {
            self.out.write_all(&self.gathered)?;
            self.gathered.clear();
        }
        Ok(())
    }

    fn error(&mut self, error: &ForeignError) {
        let broken;
        let (tag, number, text) = match error {
            ForeignError::TooLarge { what, most } => (0, *most, what.id()),
            ForeignError::TooManyRows { most } => (1, *most, ""),
            ForeignError::PasswordProtected => (2, 0, ""),
            ForeignError::NotATable => (3, 0, ""),
            ForeignError::Broken(text) => (4, 0, text.as_str()),
            ForeignError::OpenQuote { line } => (5, *line, ""),
            ForeignError::OutOfMemory => (6, 0, ""),
            ForeignError::TimedOut => (7, 0, ""),
            ForeignError::UnknownEncoding { line } => (8, *line, ""),
            ForeignError::MixedEncodings { line } => (9, *line, ""),
            ForeignError::Io(error) => {
                broken = error.to_string();
                (4, 0, broken.as_str())
            }
        };
        self.gathered.extend([ERROR, tag]);
        self.number(number);
        self.text(text);
    }

    /// Seven bits a byte, the lowest first.
    fn number(&mut self, mut number: u64) {
        loop {
            let byte = u8::try_from(number & 0x7F).unwrap_or_default();
            number >>= 7;
            if number == 0 {
                self.gathered.push(byte);
                return;
            }
            self.gathered.push(byte | 0x80);
        }
    }

    fn text(&mut self, text: &str) {
        self.number(text.len() as u64);
        self.gathered.extend_from_slice(text.as_bytes());
    }

    fn cell(&mut self, cell: &ForeignCell) {
        match cell {
            ForeignCell::Empty => self.gathered.push(0),
            ForeignCell::Text(text) => {
                self.gathered.push(1);
                self.text(text);
            }
            ForeignCell::Number(number) => {
                self.gathered.push(2);
                self.gathered.extend(number.to_le_bytes());
            }
            ForeignCell::Day(day) => {
                self.gathered.push(3);
                self.gathered.extend(day.num_days_from_ce().to_le_bytes());
            }
            ForeignCell::Moment(moment) => {
                self.gathered.push(4);
                let milliseconds = moment.and_utc().timestamp_millis();
                self.gathered.extend(milliseconds.to_le_bytes());
            }
            ForeignCell::Flag(flag) => self.gathered.push(5 + u8::from(*flag)),
            ForeignCell::Error(text) => {
                self.gathered.push(7);
                self.text(text);
            }
        }
    }
}

impl<Out: Write> Receiver for Sender<Out> {
    fn head(&mut self, head: Head) -> Result<(), ForeignError> {
        let kind = KINDS.iter().position(|kind| *kind == head.kind);
        self.gathered.push(HEAD);
        self.number(kind.unwrap_or_default() as u64);
        self.number(u64::from(head.is_1904));
        self.text(head.encoding.as_deref().unwrap_or_default());
        self.number(head.delimiter.map_or(0, u64::from));
        self.send()
    }

    fn sheet(&mut self, name: &str, is_hidden: bool) -> Result<(), ForeignError> {
        self.gathered.push(SHEET);
        self.text(name);
        self.number(u64::from(is_hidden));
        self.send()
    }

    fn row(&mut self, number: u32, cells: &mut Vec<ForeignCell>) -> Result<(), ForeignError> {
        self.gathered.push(ROW);
        self.number(u64::from(number));
        self.number(cells.len() as u64);
        for cell in cells {
            self.cell(cell);
        }
        self.send()
    }

    fn merged(&mut self, areas: &[Area]) -> Result<(), ForeignError> {
        self.gathered.push(MERGED);
        self.number(areas.len() as u64);
        for area in areas {
            for number in [area.first_row, area.last_row, area.first_column] {
                self.number(u64::from(number));
            }
        }
        self.send()
    }
}

/// Why the parent stopped listening.
#[derive(Debug)]
pub(super) enum Stopped {
    /// The child said so, or sent more than the limits allow.
    Told(ForeignError),
    /// The child fell silent or spoke nonsense.
    Garbled,
}

impl From<ForeignError> for Stopped {
    fn from(error: ForeignError) -> Self {
        Self::Told(error)
    }
}

impl From<io::Error> for Stopped {
    fn from(_: io::Error) -> Self {
        Self::Garbled
    }
}

/// Hears what a child says, up to its last frame.
pub(super) fn receive(input: impl BufRead, intake: &mut Intake<'_>) -> Result<(), Stopped> {
    let mut ear = Ear { input };
    let mut cells = Vec::new();
    loop {
        match ear.byte()? {
            HEAD => {
                let kind = usize::try_from(ear.number()?).unwrap_or(usize::MAX);
                let kind = KINDS.get(kind).copied().ok_or(Stopped::Garbled)?;
                let is_1904 = ear.number()? == 1;
                let encoding = Some(ear.text()?).filter(|name| !name.is_empty());
                let delimiter = u32::try_from(ear.number()?)
                    .ok()
                    .and_then(char::from_u32)
                    .filter(|delimiter| *delimiter != '\0');
                intake.head(Head {
                    kind,
                    is_1904,
                    encoding,
                    delimiter,
                })?;
            }
            SHEET => {
                let name = ear.text()?;
                intake.sheet(&name, ear.number()? == 1)?;
            }
            ROW => {
                let number = ear.small_number()?;
                cells.clear();
                for _ in 0..ear.number()? {
                    let cell = ear.cell()?;
                    if let ForeignCell::Text(text) | ForeignCell::Error(text) = &cell {
                        intake.check_text(text)?;
                    }
                    cells.push(cell);
                    intake.check_width(cells.len())?;
                }
                intake.row(number, &mut cells)?;
            }
            MERGED => {
                let mut areas = Vec::new();
                for _ in 0..ear.number()? {
                    areas.push(Area {
                        first_row: ear.small_number()?,
                        last_row: ear.small_number()?,
                        first_column: ear.small_number()?,
                    });
                }
                intake.merged(&areas)?;
            }
            ERROR => return Err(Stopped::Told(ear.error()?)),
            END => return Ok(()),
            _ => return Err(Stopped::Garbled),
        }
    }
}

/// For texts up to this length room is made at once.
const SHORT: usize = 4096;

struct Ear<In> {
    input: In,
}

impl<In: BufRead> Ear<In> {
    fn byte(&mut self) -> Result<u8, Stopped> {
        self.bytes().map(|[byte]| byte)
    }

    fn bytes<const LENGTH: usize>(&mut self) -> Result<[u8; LENGTH], Stopped> {
        let mut bytes = [0; LENGTH];
        self.input.read_exact(&mut bytes)?;
        Ok(bytes)
    }

    fn number(&mut self) -> Result<u64, Stopped> {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7F) << shift;
            if byte & 0x80 == 0 {
                return Ok(number);
            }
        }
        Err(Stopped::Garbled)
    }

    fn small_number(&mut self) -> Result<u32, Stopped> {
        u32::try_from(self.number()?).map_err(|_| Stopped::Garbled)
    }

    /// A text; room is made for what comes, not for what was promised.
    fn text(&mut self) -> Result<String, Stopped> {
        let length = self.number()?;
        let mut bytes = Vec::new();
        if let Ok(length @ 0..=SHORT) = usize::try_from(length) {
            bytes.resize(length, 0);
            self.input.read_exact(&mut bytes)?;
        } else {
            self.input.by_ref().take(length).read_to_end(&mut bytes)?;
            if bytes.len() as u64 != length {
                return Err(Stopped::Garbled);
            }
        }
        String::from_utf8(bytes).map_err(|_| Stopped::Garbled)
    }

    fn cell(&mut self) -> Result<ForeignCell, Stopped> {
        Ok(match self.byte()? {
            0 => ForeignCell::Empty,
            1 => ForeignCell::Text(self.text()?),
            2 => ForeignCell::Number(f64::from_le_bytes(self.bytes()?)),
            3 => {
                let days = i32::from_le_bytes(self.bytes()?);
                let day = NaiveDate::from_num_days_from_ce_opt(days);
                ForeignCell::Day(day.ok_or(Stopped::Garbled)?)
            }
            4 => {
                let milliseconds = i64::from_le_bytes(self.bytes()?);
                let moment = DateTime::from_timestamp_millis(milliseconds);
                ForeignCell::Moment(moment.ok_or(Stopped::Garbled)?.naive_utc())
            }
            5 => ForeignCell::Flag(false),
            6 => ForeignCell::Flag(true),
            7 => ForeignCell::Error(self.text()?),
            _ => return Err(Stopped::Garbled),
        })
    }

    fn error(&mut self) -> Result<ForeignError, Stopped> {
        let tag = self.byte()?;
        let number = self.number()?;
        let text = self.text()?;
        Ok(match tag {
            0 => ForeignError::TooLarge {
                what: Measure::ALL
                    .into_iter()
                    .find(|what| what.id() == text)
                    .ok_or(Stopped::Garbled)?,
                most: number,
            },
            1 => ForeignError::TooManyRows { most: number },
            2 => ForeignError::PasswordProtected,
            3 => ForeignError::NotATable,
            4 => ForeignError::Broken(text),
            5 => ForeignError::OpenQuote { line: number },
            6 => ForeignError::OutOfMemory,
            7 => ForeignError::TimedOut,
            8 => ForeignError::UnknownEncoding { line: number },
            9 => ForeignError::MixedEncodings { line: number },
            _ => return Err(Stopped::Garbled),
        })
    }
}

//! Units of measure.

use crate::shape::choice;

choice! {
    /// A unit of measure, by its code in UN/ECE Recommendation 20.
    pub enum Unit {
        /// One piece.
        Piece = "C62",
        /// Pair.
        Pair = "PR",
        /// Set.
        Set = "SET",
        /// Dozen.
        Dozen = "DZN",
        /// Gram.
        Gram = "GRM",
        /// Kilogram.
        Kilogram = "KGM",
        /// Tonne.
        Tonne = "TNE",
        /// Millilitre.
        Millilitre = "MLT",
        /// Litre.
        Litre = "LTR",
        /// Cubic metre.
        CubicMetre = "MTQ",
        /// Millimetre.
        Millimetre = "MMT",
        /// Centimetre.
        Centimetre = "CMT",
        /// Metre.
        Metre = "MTR",
        /// Square metre.
        SquareMetre = "MTK",
        /// Minute.
        Minute = "MIN",
        /// Hour.
        Hour = "HUR",
        /// Day.
        Day = "DAY",
        /// Week.
        Week = "WEE",
        /// Month.
        Month = "MON",
        /// Year.
        Year = "ANN",
        /// Kilowatt hour.
        KilowattHour = "KWH",
    }
}

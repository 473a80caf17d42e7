using CorpusSdk.Compiler.Assets;
using System.Text;
using CorpusSdk.Compiler.Assets.Headers;
using ImageMagick;

namespace CorpusSdk.Compiler.Tests.Assets;

/// <summary>Sizes of images from their first bytes. Another library writes the images.</summary>
public class ImageHeaderTests
{
    private const int Width = 61;
    private const int Height = 23;

    public static TheoryData<MagickFormat> Formats =>
        [MagickFormat.Png, MagickFormat.Png8, MagickFormat.Jpeg, MagickFormat.Pjpeg, MagickFormat.Gif, MagickFormat.Gif87, MagickFormat.WebP, MagickFormat.Avif];

    [Theory]
    [MemberData(nameof(Formats))]
    public void SizeOfAnImage_IsThatOfTheLibrary(MagickFormat format) => Assert.Equal(new ImageSize(Width, Height), ImageHeader.Read(Write(format)));

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public void WebPOfEachSort_HasItsSize(bool isLossless, bool isTransparent)
    {
        using var image = new MagickImage(isTransparent ? MagickColors.Transparent : MagickColors.Navy, Width, Height) { Quality = 60 };
        image.Settings.SetDefine(MagickFormat.WebP, "lossless", isLossless);

        Assert.Equal(new ImageSize(Width, Height), ImageHeader.Read(image.ToByteArray(MagickFormat.WebP)));
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(3, false)]
    [InlineData(4, false)]
    [InlineData(5, true)]
    [InlineData(6, true)]
    [InlineData(7, true)]
    [InlineData(8, true)]
    public void JpegThatIsToBeTurned_HasItsSizeUpright(ushort orientation, bool isTurned)
    {
        using var image = new MagickImage(MagickColors.Navy, Width, Height) { Orientation = (Orientation)orientation };
        var profile = new ExifProfile();
        profile.SetValue(ExifTag.Orientation, orientation);
        image.SetProfile(profile);

        Assert.Equal(isTurned ? new ImageSize(Height, Width) : new ImageSize(Width, Height), ImageHeader.Read(image.ToByteArray(MagickFormat.Jpeg)));
    }

    [Fact]
    public void TransparentAvif_HasTheSizeOfItsImageAndNotOfItsMask()
    {
        using var image = new MagickImage(MagickColors.Transparent, Width, Height);

        Assert.Equal(new ImageSize(Width, Height), ImageHeader.Read(image.ToByteArray(MagickFormat.Avif)));
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='40' height='30'/>", 40, 30)]
    [InlineData("<svg width='40px' height='30.6px' viewBox='0 0 1 1'/>", 40, 31)]
    [InlineData("<svg viewBox='0 0 300 150'/>", 300, 150)]
    [InlineData("<svg viewBox='-5,-5,300,150' width='100%' height='auto'/>", 300, 150)]
    [InlineData("<svg viewBox='0 0 300 150' width='100'/>", 100, 50)]
    [InlineData("<svg viewBox='0 0 300 150' height='1in'/>", 192, 96)]
    [InlineData("<?xml version='1.0'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'x'><!-- c --><s:svg xmlns:s='u' width='2.54cm' height='72pt'/>", 96, 96)]
    [InlineData("\uFEFF<svg width='1e2' height='0.2'><path", 100, 1)]
    public void Svg_HasTheSizeOfItsRoot(string svg, int width, int height) => Assert.Equal(new ImageSize(width, height), ImageHeader.Read(Encoding.UTF8.GetBytes(svg)));

    [Theory]
    [InlineData("")]
    [InlineData("<svg/>")]
    [InlineData("<svg width='40'/>")]
    [InlineData("<svg width='0' height='0'/>")]
    [InlineData("<svg width='1e99' height='1e99'/>")]
    [InlineData("<svg viewBox='0 0 0 0'/>")]
    [InlineData("<svg viewBox='0 0 -1 x'/>")]
    [InlineData("<html><svg width='40' height='30'/></html>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY w '40'>]><svg width='&w;' height='30'/>")]
    [InlineData("<svg width='40' height='30")]
    [InlineData("<?xml version='1.0' encoding='nonsense'?><svg width='40' height='30'/>")]
    [InlineData("text")]
    public void WhatHasNoSize_GivesNone(string text) => Assert.Null(ImageHeader.Read(Encoding.UTF8.GetBytes(text)));

    /// <summary>An image that is cut anywhere has its size or none, and never another.</summary>
    [Theory]
    [MemberData(nameof(Formats))]
    public void ImageThatIsCutAnywhere_HasItsSizeOrNone(MagickFormat format)
    {
        byte[] image = Write(format);
        for (int length = 0; length < image.Length; length++)
            Assert.True(ImageHeader.Read(image.AsSpan(0, length)) is null or { Width: Width, Height: Height }, $"{length} bytes");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void DamagedImage_NeverThrows(MagickFormat format)
    {
        byte[] image = Write(format);
        var random = new Random(1);
        for (int round = 0; round < 20_000; round++)
        {
            byte[] damaged = (byte[])image.Clone();
            for (int i = random.Next(1, 8); i > 0; i--)
                damaged[random.Next(Math.Min(damaged.Length, 400))] = (byte)(random.Next(4) == 0 ? 0xFF : random.Next(256));
            Assert.True(ImageHeader.Read(damaged) is null or { Width: > 0, Height: > 0 });
        }
    }

    private static byte[] Write(MagickFormat format)
    {
        using var image = new MagickImage(MagickColors.Navy, Width, Height);
        return image.ToByteArray(format);
    }
}
